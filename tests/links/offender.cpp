int guiIsHere();

int main()
{
    return guiIsHere();
}

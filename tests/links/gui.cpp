int guiIsHere();

int guiIsHere()
{
    return 0;
}

#include "core/handover/filepermissions.h"

#include <QFileDevice>

#include <memory>
#include <string>
#include <vector>
#include <windows.h>
// After windows.h, which they need.
#include <aclapi.h>
#include <io.h>

namespace clientsmith {

namespace {

struct LocalMemory
{
    void operator()(void *memory) const { LocalFree(memory); }
};

struct OpenHandle
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};

/// TOKEN_USER and the identifier that it points to; empty if it can't be had.
std::vector<BYTE> currentUser()
{
    HANDLE opened = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened) == 0)
        return {};
    const std::unique_ptr<void, OpenHandle> token(opened);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<BYTE> user(size);
    if (size == 0 || GetTokenInformation(token.get(), TokenUser, user.data(), size, &size) == 0)
        return {};
    return user;
}

/// Full access for one user, and for nobody else.
std::unique_ptr<ACL, LocalMemory> accessOf(PSID user)
{
    EXPLICIT_ACCESSW access = {};
    access.grfAccessPermissions = FILE_ALL_ACCESS;
    access.grfAccessMode = SET_ACCESS;
    access.grfInheritance = NO_INHERITANCE;
    BuildTrusteeWithSidW(&access.Trustee, user);
    PACL list = nullptr;
    if (SetEntriesInAclW(1, &access, nullptr, &list) != ERROR_SUCCESS)
        return nullptr;
    return std::unique_ptr<ACL, LocalMemory>(list);
}

/// Of a temporary file, Qt tells the handle alone.
std::wstring pathOf(HANDLE file)
{
    const DWORD size = GetFinalPathNameByHandleW(file, nullptr, 0, FILE_NAME_NORMALIZED);
    std::wstring path(size, L'\0');
    const DWORD length =
        size == 0 ? 0 : GetFinalPathNameByHandleW(file, path.data(), size, FILE_NAME_NORMALIZED);
    path.resize(length < size ? length : 0);
    return path;
}

} // namespace

bool keepFromOthers(QFileDevice &file)
{
    const HANDLE handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    DWORD features = 0;
    if (GetVolumeInformationByHandleW(handle, nullptr, 0, nullptr, nullptr, &features, nullptr, 0) == 0 ||
        (features & FILE_PERSISTENT_ACLS) == 0)
        return false;
    std::vector<BYTE> user = currentUser();
    std::wstring path = pathOf(handle);
    if (user.empty() || path.empty())
        return false;
    const auto list = accessOf(reinterpret_cast<const TOKEN_USER *>(user.data())->User.Sid);
    // Protected: what the folder gives to others is not inherited.
    return list != nullptr &&
        SetNamedSecurityInfoW(path.data(), SE_FILE_OBJECT,
            DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr, list.get(),
            nullptr) == ERROR_SUCCESS;
}

} // namespace clientsmith

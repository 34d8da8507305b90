"""The pixels of the display, to see whether something can be seen."""
import ctypes
import ctypes.util

# Bytes that are compared at once.
PIECE = 4096


class _Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int), ("format", ctypes.c_int),
                ("data", ctypes.POINTER(ctypes.c_char)), ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int),
                ("bytes_per_line", ctypes.c_int), ("bits_per_pixel", ctypes.c_int)]


class Screen:
    def __init__(self):
        x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        for call in ("XDisplayWidth", "XDisplayHeight"):
            getattr(x11, call).argtypes = [ctypes.c_void_p, ctypes.c_int]
        x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                  ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        x11.XGetImage.restype = ctypes.POINTER(_Image)
        x11.XDestroyImage.argtypes = [ctypes.POINTER(_Image)]
        self._x11 = x11
        self._display = x11.XOpenDisplay(None)
        self._root = x11.XDefaultRootWindow(self._display)
        self._size = x11.XDisplayWidth(self._display, 0), x11.XDisplayHeight(self._display, 0)

    def pixels(self, box, margin=6):
        """What is on the display there, a row of bytes for each pixel row."""
        left, top = max(0, box[0] - margin), max(0, box[1] - margin)
        right = min(self._size[0], box[0] + box[2] + margin)
        bottom = min(self._size[1], box[1] + box[3] + margin)
        every_plane, z_pixmap = 2**32 - 1, 2
        image = self._x11.XGetImage(self._display, self._root, left, top, max(1, right - left), max(1, bottom - top),
                                    every_plane, z_pixmap)
        if not image:
            return b""
        size = image.contents.bytes_per_line * image.contents.height
        pixels = ctypes.string_at(image.contents.data, size)
        self._x11.XDestroyImage(image)
        return pixels


def changed(before, after, least):
    """Whether as many pixels differ, of four bytes each."""
    if before == after or len(before) != len(after):
        return False
    count = 0
    # Most of a large widget stays as it is.
    for start in range(0, len(before), PIECE):
        one, other = before[start:start + PIECE], after[start:start + PIECE]
        if one != other:
            count += sum(a != b for a, b in zip(memoryview(one).cast("I"), memoryview(other).cast("I")))
            if count >= least:
                return True
    return False

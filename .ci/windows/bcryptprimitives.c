/* bcryptprimitives.dll, which Wine 8 lacks and extensions written in Rust draw random bytes from. For tests only. */
#include <windows.h>

#define MOST 65536

BOOLEAN NTAPI SystemFunction036(PVOID, ULONG); /* RtlGenRandom */

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length)
{
    while (length) {
        ULONG part = length > MOST ? MOST : (ULONG)length;
        if (!SystemFunction036(data, part))
            return FALSE;
        data += part;
        length -= part;
    }
    return TRUE;
}

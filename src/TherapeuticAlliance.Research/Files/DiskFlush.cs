using System.IO;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace TherapeuticAlliance.Research.Files;

/// <summary>
/// Sends what was written to the disk on another thread while more is written, so that little is left to wait for at the end. What fails
/// there is thrown by the next call: the system reports it once only.
/// </summary>
internal sealed class DiskFlush(SafeFileHandle file)
{
    private const int BytesBetween = 1 << 22;

    private Task _running = Task.CompletedTask;
    private long _waiting;

    /// <summary>Notes that bytes were written.</summary>
    internal void Wrote(int bytes)
    {
        _waiting += bytes;
        if (_waiting >= BytesBetween && _running.IsCompleted)
        {
            Finish();
            _waiting = 0;
            _running = Task.Run(() => RandomAccess.FlushToDisk(file));
        }
    }

    /// <summary>Waits until nothing is on its way.</summary>
    internal void Finish() => _running.GetAwaiter().GetResult();

    /// <summary>Waits until nothing is on its way, whatever became of it: for a file that is thrown away.</summary>
    internal void Abandon() => Task.WaitAny(_running);
}

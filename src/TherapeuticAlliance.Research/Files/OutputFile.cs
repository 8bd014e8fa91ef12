using System;
using System.IO;
using TherapeuticAlliance.Research.Internal;

namespace TherapeuticAlliance.Research.Files;

/// <summary>
/// A file that appears under its name when all of it is written. Until then it has a passing name that nobody else uses,
/// and a file that has the name already stays as it is and is kept from others. A run that is killed leaves its passing file, which the
/// next one to the same output removes.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _target;
    private readonly string _passing;
    private readonly FileStream? _older;
    private readonly DiskFlush _flush;
    private bool _isDone;

    private OutputFile(string path, string? source)
    {
        _path = path;
        _target = RealPath.Of(path);
        _older = HoldOlder(path, _target);
        try
        {
            PassingFile.RemoveAbandoned(_target, source);
            _passing = PassingFile.NameFor(_target);
            Stream = new FileStream(_passing, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            _flush = new DiskFlush(Stream.SafeFileHandle);
            if (_older is not null && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(_passing, File.GetUnixFileMode(_older.SafeFileHandle));
            }
        }
        catch
        {
            _older?.Dispose();
            throw;
        }
    }

    /// <summary>The bytes; not buffered.</summary>
    internal FileStream Stream { get; }

    /// <summary>Writes bytes, which go on to the disk while more are written.</summary>
    internal void Write(ReadOnlySpan<byte> bytes)
    {
        Stream.Write(bytes);
        _flush.Wrote(bytes.Length);
    }

    /// <summary>Begins a file. A link is followed; the link itself stays.</summary>
    /// <param name="path">The name that it will have.</param>
    /// <param name="source">The file that is read, which is never written over; null when there is none.</param>
    internal static OutputFile Create(string path, string? source = null)
    {
        if (source is not null && RealPath.AreSame(path, source))
        {
            throw new StudyException(FileFindings.FileTwice.At(string.Empty, path));
        }

        return FileGuard.Run(FileFindings.FileUnwritable, path, () =>
        {
            using FileStream? held = SourceFile.Hold(source);
            return new OutputFile(path, source);
        });
    }

    /// <summary>Writes what is left and gives the file its name.</summary>
    internal void Complete() => FileGuard.Run(FileFindings.FileUnwritable, _path, () =>
    {
        _flush.Finish();
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        if (OperatingSystem.IsWindows())
        {
            _older?.Dispose();
        }

        Move();
        _isDone = true;
        return _path;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _older?.Dispose();
        if (_isDone)
        {
            return;
        }

        _isDone = true;
        _flush.Abandon();
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // What could not be written is deleted.
        }

        File.Delete(_passing);
    }

    // When there was no file at the beginning and there is one now, somebody else has written it.
    private void Move()
    {
        if (_older is null && File.Exists(_target))
        {
            throw FileGuard.Failed(FileFindings.FileUnwritable, _path, "taken");
        }

        File.Move(_passing, _target, overwrite: _older is not null);
    }

    private static FileStream? HoldOlder(string path, string target)
    {
        if (Directory.Exists(target))
        {
            throw FileGuard.Failed(FileFindings.FileUnwritable, path, "folder");
        }

        if (!File.Exists(target))
        {
            return null;
        }

        if (!RegularFile.Is(target))
        {
            throw FileGuard.Failed(FileFindings.FileUnwritable, path, "not-regular");
        }

        // An exclusive handle: who has the file open for reading or writing, under whatever name, is not disturbed.
        return new FileStream(target, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }
}

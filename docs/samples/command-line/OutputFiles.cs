/// <summary>What a command line writes: no file that it reads, no file twice, whatever the names, and nothing that is no file.</summary>
internal static class OutputFiles
{
    // More links than any file system follows.
    private const int MaxLinks = 40;

    /// <summary>Refuses outputs before anything is written. What is read and what is written already is held open meanwhile, so that a second name of it is in use.</summary>
    public static void Check(Arguments line, params string[] options)
    {
        string table = line.File == "-" ? "/dev/stdin" : line.File;
        List<string> names = [.. line.List("--definition").Prepend(table).Select(path => RealName(path))];
        List<FileStream> held = [.. names.Where(name => IsOnDisk(name)).Select(name => new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))];
        try
        {
            foreach (string option in options.Where(line.Has))
            {
                string path = line.Value(option)!, name = RealName(path);
                if (names.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    throw new UsageException($"{option}: the file {path} is read or written already; nothing was written. Give each output a name of its own.");
                }

                if (!Directory.Exists(Path.GetDirectoryName(name)))
                {
                    throw new UsageException($"{option}: the folder of {path} does not exist.");
                }

                names.Add(name);
                if (Path.Exists(name))
                {
                    held.Add(HoldOlder(option, path, name));
                }
            }
        }
        finally
        {
            held.ForEach(file => file.Dispose());
        }
    }

    /// <summary>Whether a path leads to a file with something in it, of so many bytes at most, and to no pipe or device: those have no length.</summary>
    public static bool IsOnDisk(string path, long atMost = long.MaxValue) => new FileInfo(RealName(path)) is { Exists: true, Length: > 0 } file && file.Length <= atMost;

    /// <summary>Writes a file that has its name when all of it is written; a link stays, and who may read the older file may read the new one.</summary>
    public static void Write(string path, string text)
    {
        string name = RealName(path), passing = $"{name}.{Guid.NewGuid():N}.part";
        try
        {
            File.WriteAllText(passing, text);
            if (!OperatingSystem.IsWindows() && File.Exists(name))
            {
                File.SetUnixFileMode(passing, File.GetUnixFileMode(name));
            }

            File.Move(passing, name, overwrite: true);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(passing))
            {
                File.Delete(passing);
            }

            throw new UsageException($"The file {path} cannot be written.");
        }
    }

    private static FileStream HoldOlder(string option, string path, string name)
    {
        FileStream? file = null;
        try
        {
            file = new FileStream(name, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException)
        {
            throw new UsageException($"{option}: the file {path} is in use, here under another name or by another program; nothing was written.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException($"{option}: {path} is a folder or may not be written.");
        }

        return file.CanSeek && !name.StartsWith("/dev/", StringComparison.Ordinal) ? file : throw new UsageException($"{option}: {path} is a pipe or a device, and no file.");
    }

    private static string RealName(string path, int links = MaxLinks)
    {
        string full = Path.GetFullPath(path);
        if (links == 0 || Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        string here = Path.Combine(RealName(folder, links), Path.GetFileName(full));
        return new FileInfo(here).LinkTarget is { } target ? RealName(Path.Combine(Path.GetDirectoryName(here)!, target), links - 1) : here;
    }
}

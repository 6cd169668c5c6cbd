using System;
using System.Collections.Generic;
using System.IO;

namespace NetDsl;

/// <summary>
/// Files that appear together or not at all: each is written beside its place under a temporary name,
/// and only when all are on disk do they take their places. A file is never half-written, and a failure leaves the old ones.
/// </summary>
internal sealed class FileSet : IDisposable
{
    private readonly string _folder;
    private readonly string _suffix = ".netdsl-" + Guid.NewGuid().ToString("N")[..8] + ".tmp";
    private readonly List<(string Temporary, string Final)> _files = [];

    public FileSet(string folder)
    {
        _folder = folder;
        Guard(folder, () => Directory.CreateDirectory(folder));
    }

    public void Add(string name, byte[] content)
    {
        var final = Path.Combine(_folder, name);
        if (Directory.Exists(final))
            throw new CliException(CliConsole.BadUsage, $"{final} is a folder: move it away or name another folder with --out");
        var temporary = final + _suffix;
        Guard(final, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(final) is { Length: > 0 } parent ? parent : ".");
            _files.Add((temporary, final));
            using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
            stream.Write(content);
            stream.Flush(flushToDisk: false);
        });
    }

    public void Commit()
    {
        foreach (var (temporary, final) in _files)
            Guard(final, () => File.Move(temporary, final, overwrite: true));
        _files.Clear();
    }

    /// <summary>Removes what did not take its place.</summary>
    public void Dispose()
    {
        foreach (var (temporary, _) in _files)
        {
            try
            {
                File.Delete(temporary);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The failure that brought us here is the one to report.
            }
        }
    }

    private static void Guard(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException(CliConsole.BadUsage, $"{path} cannot be written: {e.Message} Name another folder with --out, or make this one writable.", e);
        }
    }
}

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

    /// <summary>Lets the files take their places. When one of them cannot, those that did go back.</summary>
    public void Commit()
    {
        var done = new List<(string Final, string? Old)>();
        try
        {
            foreach (var (temporary, final) in _files)
            {
                Guard(final, () =>
                {
                    string? old = null;
                    if (File.Exists(final))
                    {
                        old = final + _suffix + ".old";
                        File.Move(final, old);
                    }

                    done.Add((final, old));
                    File.Move(temporary, final);
                });
            }
        }
        catch (CliException)
        {
            for (var i = done.Count - 1; i >= 0; i--)
            {
                var (final, old) = done[i];
                if (File.Exists(final))
                    File.Delete(final);
                if (old is not null)
                    File.Move(old, final);
            }

            throw;
        }

        _files.Clear();
        foreach (var (_, old) in done)
        {
            if (old is not null)
                File.Delete(old);
        }
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

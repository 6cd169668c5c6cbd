using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NetDsl;

/// <summary>The <c>.editorconfig</c> files of this machine. Each is read once, when a file below its folder is asked for.</summary>
internal sealed class EditorConfigFiles
{
    private readonly Dictionary<string, IReadOnlyList<EditorConfig>> _ofFolder = [];

    /// <summary>What is said about a file, the nearest <c>.editorconfig</c> file last: of two entries with one key the later one counts.</summary>
    /// <param name="path">The full path; the file need not be there.</param>
    /// <exception cref="CliException">An <c>.editorconfig</c> file cannot be read.</exception>
    public IEnumerable<EditorConfigEntry> About(string path) => OfFolder(Path.GetDirectoryName(path)).SelectMany(c => c.About(path));

    private IReadOnlyList<EditorConfig> OfFolder(string? folder)
    {
        if (folder is null)
            return [];
        if (_ofFolder.TryGetValue(folder, out var known))
            return known;
        var own = Read(Path.Combine(folder, ".editorconfig"));
        IReadOnlyList<EditorConfig> above = own is { IsRoot: true } ? [] : OfFolder(Path.GetDirectoryName(folder));
        return _ofFolder[folder] = own is null ? above : [.. above, own];
    }

    private static EditorConfig? Read(string path)
    {
        try
        {
            return File.Exists(path) ? EditorConfig.Parse(File.ReadAllText(path), path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(CliConsole.BadUsage, $"{path} cannot be read: {e.Message}", e);
        }
    }
}

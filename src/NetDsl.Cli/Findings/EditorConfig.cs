using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NetDsl;

/// <summary>A line of a section: <c>key = value</c>. The key is in lower case.</summary>
internal sealed record EditorConfigEntry(string Key, string Value, string File, int Line);

/// <summary>What is said about the files that a name matches.</summary>
internal sealed record EditorConfigSection(EditorConfigGlob? Files, Dictionary<string, EditorConfigEntry> Entries)
{
    /// <summary>Of two lines with one key the later one counts, also where it makes no sense.</summary>
    public void Add(EditorConfigEntry entry) => Entries[entry.Key] = entry;
}

/// <summary>An <c>.editorconfig</c> file, in the format of editorconfig.org. A line that is none of that format is skipped, as editors do.</summary>
internal sealed class EditorConfig
{
    private readonly List<EditorConfigSection> _sections = [];

    private EditorConfig(string path) => Path = path;

    public string Path { get; }

    /// <summary>No file in a folder above this one counts.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The full path.</param>
    public static EditorConfig Parse(string text, string path)
    {
        var file = new EditorConfig(path);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var content = WithoutComment(line).Trim();
            if (content.Length > 2 && content[0] == '[' && content[^1] == ']')
                file._sections.Add(new EditorConfigSection(EditorConfigGlob.TryParse(content[1..^1].ToString()), []));
            else if (Entry(content, path, number) is not { } entry)
                continue;
            else if (file._sections.Count > 0)
                file._sections[^1].Add(entry);
            else if (entry.Key == "root")
                file.IsRoot = string.Equals(entry.Value, "true", StringComparison.OrdinalIgnoreCase);
        }

        return file;
    }

    /// <summary>What the file says about a file below its folder, section by section.</summary>
    /// <param name="path">The full path.</param>
    public IEnumerable<EditorConfigEntry> About(string path)
    {
        var below = path[System.IO.Path.GetDirectoryName(Path)!.TrimEnd(System.IO.Path.DirectorySeparatorChar).Length..].Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return _sections.Where(s => s.Files?.IsMatch(below) == true).SelectMany(s => s.Entries.Values);
    }

    /// <summary>A comment begins at the first <c>#</c> or <c>;</c>, in the name of a section at the first that is not escaped.</summary>
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line)
    {
        var isSection = line.TrimStart() is ['[', ..];
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '#' or ';' && !(isSection && i > 0 && line[i - 1] == '\\'))
                return line[..i];
        }

        return line;
    }

    private static EditorConfigEntry? Entry(ReadOnlySpan<char> line, string path, int number)
    {
        var at = line.IndexOfAny('=', ':');
        if (at <= 0)
            return null;
        var key = line[..at].TrimEnd();
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_'))
                return null;
        }

        return key.IsEmpty ? null : new EditorConfigEntry(key.ToString().ToLowerInvariant(), line[(at + 1)..].Trim().ToString(), path, number);
    }
}

using System;
using System.IO;
using System.Linq;

namespace NetDsl;

/// <summary>
/// Where the file of an origin is on this machine. A program knows the paths of the machine that compiled it, and of a build that
/// leaves them out it knows <c>/_/src/Metro.cs</c>.
/// </summary>
internal static class OriginPath
{
    /// <summary>The full path of the file, or of the same file below the folder; null when it is not here.</summary>
    /// <param name="file">The file of an origin.</param>
    /// <param name="folder">The current folder.</param>
    public static string? Find(string file, string folder)
    {
        if (file.Length == 0)
            return null;
        var parts = Parts(file);
        return Enumerable.Range(0, parts.Length)
            .Select(i => Path.Combine([folder, .. parts[i..]]))
            .Prepend(Path.GetFullPath(file, folder))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>The same; where the file is not here, the place that it would have in the folder.</summary>
    public static string? FindOrAssume(string file, string folder) =>
        file.Length == 0 ? null : Find(file, folder) ?? (Parts(file) is [.., var name] ? Path.Combine(folder, name) : null);

    private static string[] Parts(string file) => file.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
}

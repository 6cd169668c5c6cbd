using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text;

namespace NetDsl;

/// <summary>A configuration that was found on disk.</summary>
/// <param name="Path">The file, as the user wrote it or below the folder that the user wrote.</param>
/// <param name="Relative">The path below that folder; the file name when the file itself was named.</param>
internal sealed record InputFile(string Path, string Relative)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text. Bytes that are no UTF-8 are taken one by one, so that they can be written back as they were.</summary>
    public (string Text, Encoding Encoding) Read()
    {
        try
        {
            var bytes = File.ReadAllBytes(Path);
            if (bytes.AsSpan().Contains((byte)0))
                throw new CliException(CliConsole.BadUsage, $"{Path} is no configuration: it has bytes of zero, as only binary files and UTF-16 texts have; save a text as UTF-8");
            try
            {
                return (Strict.GetString(bytes), Strict);
            }
            catch (DecoderFallbackException)
            {
                return (Encoding.Latin1.GetString(bytes), Encoding.Latin1);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(CliConsole.BadUsage, $"{Path} cannot be read: {e.Message}", e);
        }
    }
}

/// <summary>Finds the configurations that arguments name: files, or folders with all files in them.</summary>
internal static class InputFiles
{
    private static readonly string[] Endings = [".cfg", ".txt", ".conf", ".config", ".log", ""];

    public static List<InputFile> Find(IEnumerable<string> arguments)
    {
        var found = new List<InputFile>();
        foreach (var argument in arguments)
        {
            if (File.Exists(argument))
                found.Add(new InputFile(argument, Path.GetFileName(argument)));
            else if (Directory.Exists(argument))
                found.AddRange(InFolder(argument) is { Count: > 0 } files ? files : throw new CliException(CliConsole.BadUsage, $"no configuration was found in '{argument}': files in folders are taken when they end in {string.Join(" ", Endings.Where(e => e.Length > 0))} or in nothing"));
            else
                throw new CliException(CliConsole.BadUsage, $"there is no file or folder '{argument}'");
        }

        return found;
    }

    private static List<InputFile> InFolder(string folder)
    {
        // Hidden folders such as that of git are left out, and links to folders are not followed: they may lead in a circle.
        var found = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && Endings.Contains(Path.GetExtension(entry.FileName).ToString().ToLowerInvariant()),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        try
        {
            return [.. found.Order(StringComparer.Ordinal).Select(f => new InputFile(f, Path.GetRelativePath(folder, f)))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(CliConsole.BadUsage, $"the folder '{folder}' cannot be searched: {e.Message}", e);
        }
    }
}

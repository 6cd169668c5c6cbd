using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers;

/// <summary>An edit with its place in a file, as it travels from the analyzer to the code fix.</summary>
/// <param name="Kind">How the program changes.</param>
/// <param name="File">The file.</param>
/// <param name="Span">From the name of the verb through the closing parenthesis.</param>
/// <param name="Text">What is written.</param>
/// <param name="Parameter">The parameter whose argument is meant.</param>
/// <param name="AnchorFile">The file of the other call.</param>
/// <param name="Anchor">The other call.</param>
internal sealed record SerializedEdit(FixKind Kind, string File, TextSpan Span, string Text, string? Parameter, string? AnchorFile, TextSpan Anchor);

/// <summary>Writes a repair into a property of a diagnostic, and reads it.</summary>
internal static class SerializedFix
{
    public const string Key = "NetDsl.Fix";
    private const char Field = '\u001F';
    private const char Record = '\u001E';

    public static string Write(string title, IEnumerable<SerializedEdit> edits) =>
        string.Join(Record.ToString(), new[] { title }.Concat(edits.Select(e => string.Join(
            Field.ToString(),
            e.Kind.ToString(),
            e.File,
            Number(e.Span.Start),
            Number(e.Span.Length),
            e.Text,
            e.Parameter ?? "",
            e.AnchorFile ?? "",
            Number(e.Anchor.Start),
            Number(e.Anchor.Length)))));

    public static (string Title, IReadOnlyList<SerializedEdit> Edits) Read(string text)
    {
        var parts = text.Split(Record);
        return (parts[0], [.. parts.Skip(1).Select(p => p.Split(Field)).Select(f => new SerializedEdit(
            (FixKind)Enum.Parse(typeof(FixKind), f[0]),
            f[1],
            new TextSpan(Number(f[2]), Number(f[3])),
            f[4],
            f[5].Length == 0 ? null : f[5],
            f[6].Length == 0 ? null : f[6],
            new TextSpan(Number(f[7]), Number(f[8]))))]);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

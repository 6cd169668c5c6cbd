using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NetDsl.Analyzers.Tests.Verification;
using Xunit;

namespace NetDsl.Analyzers.Tests.Fixes;

/// <summary>An edit as a rule gives it, without its place.</summary>
internal sealed record Edit(FixKind Kind, string Text = "", string? Parameter = null)
{
    public static Edit Configure(string call) => new(FixKind.Configure, call);

    public static Edit InsertBefore(string call) => new(FixKind.InsertBefore, call);

    public static Edit InsertAfter(string call) => new(FixKind.InsertAfter, call);

    public static Edit Remove() => new(FixKind.Remove);

    public static Edit SetArgument(string parameter, string text) => new(FixKind.SetArgument, text, parameter);

    public static Edit RemoveArgument(string parameter) => new(FixKind.RemoveArgument, "", parameter);

    public static Edit Rename(string verb) => new(FixKind.Rename, verb);

    public static Edit MoveBefore() => new(FixKind.MoveBefore);
}

/// <summary>Makes edits at a marked call, as if a rule had found a mistake there.</summary>
internal static class Edits
{
    private const string File = "Program.cs";
    private const string Indentation = "        ";
    private const string Own = "internal static class Own\n{\n    public static void Pseudowire(InterfaceBuilder ac) => ac.Pseudowire(\"9.9.9.9\", 9);\n}\n";

    public static Task CheckAsync(string before, Edit edit, string after) => CheckAsync(before, after, edit);

    public static async Task CheckAsync(string before, string after, params Edit[] edits)
    {
        var (document, diagnostic) = await PrepareAsync(before, edits);
        var action = Assert.Single(await Fixing.OfferedAsync(document, diagnostic));
        Assert.Equal(Markup.Parse(Program(after)).Text, await Fixing.ApplyAsync(action, document.Id));
    }

    public static async Task CheckNotOfferedAsync(string before, params Edit[] edits)
    {
        var (document, diagnostic) = await PrepareAsync(before, edits);
        Assert.Empty(await Fixing.OfferedAsync(document, diagnostic));
    }

    private static async Task<(Document Document, Diagnostic Diagnostic)> PrepareAsync(string before, Edit[] edits)
    {
        var markup = Markup.Parse(Program(before));
        var project = Fixing.Project([("Usings.cs", "global using System; global using NetDsl; global using NetDsl.Huawei;"), (File, markup.Text)]);
        var errors = (await project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);
        var document = project.Documents.Single(d => d.Name == File);
        var tree = (await document.GetSyntaxTreeAsync())!;
        var at = NameThroughParenthesis(tree, markup.Places.Single(p => p.Id.Length == 0).Span);
        var anchor = markup.Places.Where(p => p.Id == "anchor").Select(p => NameThroughParenthesis(tree, p.Span)).SingleOrDefault();
        var serialized = edits.Select(e => new SerializedEdit(e.Kind, File, at, e.Text, e.Parameter, e.Kind == FixKind.MoveBefore ? File : null, e.Kind == FixKind.MoveBefore ? anchor : default));
        var properties = ImmutableDictionary<string, string?>.Empty.Add(SerializedFix.Key, SerializedFix.Write("Repair", serialized));
        return (document, Diagnostic.Create(Descriptors.All.First(d => d.Id.StartsWith("ND2", StringComparison.Ordinal)), Location.Create(tree, at), properties, "message"));
    }

    private static TextSpan NameThroughParenthesis(SyntaxTree tree, TextSpan name) =>
        TextSpan.FromBounds(name.Start, tree.GetRoot().FindToken(name.Start).Parent!.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().First().Span.End);

    /// <summary>A method around the statements; an empty text is a body without statements.</summary>
    private static string Program(string statements)
    {
        var line = statements.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var body = statements.Length == 0 ? "" : string.Join(line, statements.Split(line).Select(l => l.Length == 0 ? l : Indentation + l)) + line;
        return string.Join(line, Own.ReplaceLineEndings(line), "internal static class Program", "{", "    public static void Run(NetworkBuilder net, VrpRouterBuilder pe, InterfaceBuilder ac)", "    {", body + "    }", "}", "");
    }
}

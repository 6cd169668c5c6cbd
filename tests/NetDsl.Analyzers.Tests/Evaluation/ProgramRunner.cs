using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetDsl.Analyzers.Evaluation;

namespace NetDsl.Analyzers.Tests.Evaluation;

/// <summary>Compiles programs in memory, evaluates them, and runs them.</summary>
internal static class ProgramRunner
{
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];

    public static CSharpCompilation Compile(params (string File, string Text)[] files) =>
        CSharpCompilation.Create(
            "Program",
            files.Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.Latest), path: f.File)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(string text) => Compile(("Program.cs", text));

    /// <summary>Evaluates; an error of the evaluator comes out as an exception.</summary>
    public static Analyzers.Evaluation.Evaluation Evaluate(Compilation compilation, EvaluationLimits? limits = null) =>
        Evaluator.Evaluate(compilation, (limits ?? new EvaluationLimits { Time = TimeSpan.FromMinutes(1) }) with { Strict = true }, default, new EvaluationCache());

    /// <summary>Emits the program and calls <c>Program.Build()</c>.</summary>
    public static Network Run(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException("The program does not compile:\n" + string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var context = new AssemblyLoadContext("program", isCollectible: true);
        try
        {
            var build = context.LoadFromStream(image).GetTypes().Single(t => t.Name == "Program").GetMethod("Build", BindingFlags.Public | BindingFlags.Static)!;
            return (Network)build.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Everything that a network describes, as text.</summary>
    public static string Describe(Network network) =>
        string.Join("\n", network.Devices.Select(d => $"# {d.Name}\n{d.ToText(ConfigForm.Config)}"))
        + string.Concat(network.Links.Select(l => $"\nlink {l.DeviceA.Name} {l.A.Name} - {l.DeviceB.Name} {l.B.Name}"));

    /// <summary>The first file or folder of a relative path in the folders above this source file.</summary>
    public static string Find(string path, [CallerFilePath] string from = "")
    {
        for (var folder = Path.GetDirectoryName(from); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, path);
            if (Path.Exists(candidate))
                return candidate;
        }

        throw new InvalidOperationException(path + " was not found.");
    }
}

using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>
/// Snapshot tests with the file convention and the call shape of Verify.Xunit, so that the package can take over by a reference:
/// <c>await Verifier.Verify(text)</c> compares with <c>Class.Method.verified.txt</c> beside the test and leaves
/// <c>Class.Method.received.txt</c> on a difference. Nothing is accepted automatically: read the received file, then rename it.
/// </summary>
internal static class Verifier
{
    public static SettingsTask Verify(string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(text, sourceFile, method);
}

/// <summary>A comparison that starts when it is awaited.</summary>
internal sealed class SettingsTask(string text, string sourceFile, string method)
{
    private string _parameters = "";

    /// <summary>Tells the cases of a theory apart: <c>Class.Method_parameters.verified.txt</c>.</summary>
    public SettingsTask UseTextForParameters(string parameters)
    {
        _parameters = "_" + parameters;
        return this;
    }

    public TaskAwaiter GetAwaiter() => Compare().GetAwaiter();

    private async Task Compare()
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{_parameters}");
        var verified = stem + ".verified.txt";
        var received = stem + ".received.txt";
        var now = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).Replace("\r\n", "\n", StringComparison.Ordinal) : null;
        if (expected == now)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, now, new UTF8Encoding(false));
        throw new XunitException(expected is null
            ? $"There is no {verified}. Read {received} and rename it when it is right:\n{now}"
            : $"{received} differs from the verified file:\n{Difference(expected, now)}");
    }

    private static string Difference(string expected, string now) =>
        string.Join('\n', new InlineDiffBuilder(new DiffPlex.Differ()).BuildDiffModel(expected, now).Lines
            .Where(l => l.Type != ChangeType.Unchanged)
            .Select(l => (l.Type == ChangeType.Inserted ? "+ " : "- ") + l.Text));
}

using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NetDsl.Tests.Examples;
using Xunit;

namespace NetDsl.Tests.Docs;

/// <summary>Lines of scripts in the documentation are lines of the examples: the block names them, <c>```text VllFrr/PE1</c>.</summary>
public partial class DocsScriptTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(ExampleNetworks.FindAbove("docs")!, "*.md", SearchOption.AllDirectories).Where(f => Script().IsMatch(File.ReadAllText(f).ReplaceLineEndings("\n"))).Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Lines_of_scripts_are_those_of_the_examples_in_their_order(string file)
    {
        var docs = ExampleNetworks.FindAbove("docs")!;
        var text = File.ReadAllText(Directory.GetFiles(docs, file, SearchOption.AllDirectories).Single()).ReplaceLineEndings("\n");
        foreach (Match block in Script().Matches(text))
        {
            var snapshot = Path.Combine(ExampleNetworks.FindAbove(Path.Combine("tests", "NetDsl.Tests", "Examples"))!, $"ExampleSnapshots.Device_{block.Groups[1].Value}_{block.Groups[2].Value}_script.verified.txt");
            Assert.True(File.Exists(snapshot), $"{file}: there is no example {block.Groups[1].Value} with a device {block.Groups[2].Value}");
            var lines = File.ReadAllLines(snapshot);
            var at = 0;
            foreach (var line in block.Groups[3].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var found = Array.IndexOf(lines, line, at);
                Assert.True(found >= 0, $"{file}: '{line}' is not in what {block.Groups[2].Value} is given, behind the lines before it");
                at = found + 1;
            }
        }
    }

    [GeneratedRegex("^```text ([A-Za-z0-9]+)/(\\S+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Script();
}

using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using NetDsl.Commands;
using NetDsl.Tests.Commands;
using Xunit;

namespace NetDsl.Tests.Docs;

/// <summary>docs/commands.md and docs/commands-comware.md list what is declared. On a difference the new list is left beside it as .received.md.</summary>
public class CommandListTests
{
    [Theory]
    [InlineData("vrp", "commands")]
    [InlineData("comware", "commands-comware")]
    public void The_list_of_commands_is_up_to_date(string dialect, string name)
    {
        var page = Path.Combine(Root(), "docs", name + ".md");
        var received = Path.Combine(Root(), "docs", name + ".received.md");
        var now = List(TestDialects.ByName(dialect));
        if (File.Exists(page) && File.ReadAllText(page) == now)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now);
        Assert.Fail($"{page} is out of date: read {received} and rename it.");
    }

    private static string List(Dialect dialect)
    {
        var page = new StringBuilder($$"""
            # The commands that are modelled{{(dialect.Name == "vrp" ? "" : ": Comware 7")}}

            Written by a test from the declarations. `{ }` one of, `[ ]` optional, a trailing `*` any number in any order,
            `<name>` a value, `&<1-8>` repetition. A command that opens a view names it behind an arrow.

            """);
        foreach (var view in DeclarationTests.Views(dialect))
        {
            page.Append($"\n## {view.Name}\n\n");
            foreach (var command in view.Commands)
            {
                page.Append($"- `{Line(command.Template)}`");
                if (command.Opens is { } opened)
                    page.Append($" → {opened.Name}");
                page.Append('\n');
                foreach (var undo in command.UndoTemplates)
                    page.Append($"  - `{Line(undo)}`\n");
            }
        }

        return page.ToString();
    }

    private static string Line(string template) => Regex.Replace(template, @"\s+", " ").Trim();

    private static string Root([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "NetDsl.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}

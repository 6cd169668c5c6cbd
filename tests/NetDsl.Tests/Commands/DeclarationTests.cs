using System.Collections.Generic;
using System.Linq;
using NetDsl.Commands;
using Xunit;

namespace NetDsl.Tests.Commands;

/// <summary>A mistake in a declaration fails here and not in a user's run.</summary>
public class DeclarationTests
{
    public static TheoryData<string, string> AllViews()
    {
        var data = new TheoryData<string, string>();
        foreach (var dialect in TestDialects.Names)
        {
            foreach (var view in Views(TestDialects.ByName(dialect)).Select(v => v.Name).Distinct())
                data.Add(dialect, view);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(AllViews))]
    public void Every_command_of_the_view_compiles(string dialect, string name)
    {
        foreach (var view in Views(TestDialects.ByName(dialect)).Where(v => v.Name == name))
        {
            foreach (var command in view.Commands)
            {
                command.Compile();
                Assert.NotEmpty(command.Prefixes);
            }
        }
    }

    [Theory]
    [MemberData(nameof(TestDialects.Names), MemberType = typeof(TestDialects))]
    public void Every_undo_template_is_an_undo_form(string dialect)
    {
        foreach (var command in Views(TestDialects.ByName(dialect)).SelectMany(v => v.Commands))
            Assert.All(command.UndoTemplates, u => Assert.True(u.StartsWith("undo ") || command.Template.Contains("undo "), $"{command.Template} -> {u}"));
    }

    internal static IReadOnlyList<View> Views(Dialect dialect)
    {
        var found = new List<View>();
        void Visit(View view)
        {
            if (found.Contains(view))
                return;
            found.Add(view);
            foreach (var opened in view.Commands.Select(c => c.Opens).OfType<View>())
                Visit(opened);
        }

        Visit(dialect.Root);
        return found;
    }
}

using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using NetDsl.Commands;
using Command = System.CommandLine.Command;

namespace NetDsl;

/// <summary><c>roundtrip</c>: writes what was read in the canonical <c>config</c> form.</summary>
internal static class RoundtripCommand
{
    public static Command Create(CliConsole console)
    {
        var files = new Argument<string[]>("FILE") { Description = "Configurations, or folders with configurations.", Arity = ArgumentArity.OneOrMore };
        var dialect = Options.Dialect();
        var folder = new Option<string?>("--out") { Description = "The folder to write to, under the names of the files; to standard output when left out.", HelpName = "DIR" };
        var command = new Command("roundtrip", "Reads configurations into the model and writes them back in the canonical form, so that both can be compared.") { files, dialect, folder };
        command.SetAction(result => Run(result.GetValue(files)!, result.GetValue(dialect)!, result.GetValue(folder), console));
        return command;
    }

    private static int Run(string[] arguments, string dialectName, string? folder, CliConsole console)
    {
        var dialect = Dialects.ByName(dialectName);
        var inputs = InputFiles.Find(arguments);
        if (folder is null)
        {
            foreach (var input in inputs)
                console.Out.Write(ConfigReader.Read(dialect, input.Read().Text, input.Path).ToText(ConfigForm.Config));
            return CliConsole.Success;
        }

        var twice = inputs.GroupBy(i => i.Relative).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw new CliException(CliConsole.BadUsage, $"{string.Join(" and ", twice.Select(i => i.Path))} would both be written to {twice.Key}: give their common folder instead");
        var texts = new byte[inputs.Count][];
        var problems = new CliException?[inputs.Count];
        Parallel.For(0, inputs.Count, i =>
        {
            try
            {
                var (text, encoding) = inputs[i].Read();
                texts[i] = encoding.GetBytes(ConfigReader.Read(dialect, text, inputs[i].Path).ToText(ConfigForm.Config));
            }
            catch (CliException e)
            {
                problems[i] = e;
            }
        });
        if (problems.OfType<CliException>().FirstOrDefault() is { } problem)
            throw problem;
        using (var files = new FileSet(folder))
        {
            for (var i = 0; i < inputs.Count; i++)
                files.Add(inputs[i].Relative, texts[i]);
            files.Commit();
        }

        console.Out.WriteLine($"{inputs.Count} {(inputs.Count == 1 ? "file" : "files")} written to {folder}.");
        return CliConsole.Success;
    }
}

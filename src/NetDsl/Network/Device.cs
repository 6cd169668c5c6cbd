using System.Collections.Generic;
using NetDsl.Commands;

namespace NetDsl;

/// <summary>A device of the network with its whole configuration.</summary>
public abstract class Device : ViewObject
{
    internal Setting<HostName> name;
    internal List<OperatorNote>? notes;

    /// <summary>The name, unique in the network. Command: <c>sysname</c>.</summary>
    public Setting<HostName> Name => name;

    /// <summary>The configuration language of the device, such as <c>vrp</c>.</summary>
    public string DialectName => Dialect.Name;

    /// <summary>What operators do or have to know besides the configuration; written to <c>&lt;device&gt;.runbook.md</c>.</summary>
    public IReadOnlyList<OperatorNote> Notes => notes ?? (IReadOnlyList<OperatorNote>)[];

    /// <summary>True for a device whose configuration was read, false for one that a program describes.</summary>
    internal bool WasRead { get; set; }

    internal abstract Dialect Dialect { get; }

    /// <summary>Adds what has to be known when the script is loaded: questions of the device, commands that act only later.</summary>
    internal virtual void AddRemarks(List<OperatorNote> remarks)
    {
    }

    /// <summary>Adds the secrets that stand in the program or the configuration.</summary>
    internal virtual void AddSecrets(SecretUses found)
    {
    }

    /// <summary>The configuration as text.</summary>
    /// <param name="form">What is typed on the device, or what it displays.</param>
    /// <returns>The text, with line feeds.</returns>
    /// <exception cref="System.InvalidOperationException">An object of the model lacks what its command needs.</exception>
    public string ToText(ConfigForm form = ConfigForm.Config)
    {
        var writer = new ConfigWriter(form);
        Dialect.Write(this, writer);
        return writer.Output.ToString();
    }
}

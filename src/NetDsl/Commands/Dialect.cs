using System;
using System.Text;

namespace NetDsl.Commands;

/// <summary>What one vendor's configuration text looks like around its commands.</summary>
internal abstract class Dialect
{
    /// <summary>The short name on the command line, such as "vrp".</summary>
    public abstract string Name { get; }

    /// <summary>The view that a configuration starts in.</summary>
    public abstract View Root { get; }

    /// <summary>Lines that a script begins with.</summary>
    public abstract string[] ScriptHead { get; }

    /// <summary>Lines that a script ends with.</summary>
    public abstract string[] ScriptTail { get; }

    /// <summary>
    /// Does the device indent the lines of the system view that open no view, as it does those of all other views? Then a separator
    /// at the beginning of a line ends every view, and a line within a view belongs where its indentation says.
    /// </summary>
    public virtual bool HasExactIndentation => false;

    /// <summary>Leaves a view in a script.</summary>
    public byte[] Quit { get; } = Encoding.ASCII.GetBytes("quit\n");

    /// <summary>Lines that the script of this device ends with.</summary>
    public virtual string[] ScriptTailOf(Device device) => ScriptTail;

    /// <summary>A device that has been read from text has no builder; this makes the empty object.</summary>
    public abstract Device CreateDevice();

    /// <summary>Is this line no configuration: a separator, the end mark, the frame of a script?</summary>
    public virtual bool IsNeutral(Words words) => words.Count == 0 || words.First(0) == '#' || (words.Count == 1 && words.Is(0, "return"));

    /// <summary>Is this a line that a script ends with? In a view that declares such a command the command goes first.</summary>
    public bool EndsScript(Words words)
    {
        foreach (var line in ScriptTail)
        {
            if (words.Count == 1 && words.Is(0, line))
                return true;
        }

        return false;
    }

    /// <summary>Writes the whole device.</summary>
    public abstract void Write(Device device, ConfigWriter writer);
}

/// <summary>A dialect whose devices are of one type.</summary>
internal abstract class Dialect<TDevice> : Dialect
    where TDevice : Device
{
    private readonly Lazy<View<TDevice>> _root;

    protected Dialect() => _root = new(BuildRoot);

    public override View Root => _root.Value;

    protected abstract View<TDevice> BuildRoot();

    public override void Write(Device device, ConfigWriter writer)
    {
        writer.Begin(this);
        var outer = writer.EnterRoot(device);
        _root.Value.WriteRanked((TDevice)device, writer);
        writer.LeaveRoot(outer);
        writer.End(this, device);
    }
}

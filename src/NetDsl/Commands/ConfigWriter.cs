using System;
using System.Collections.Generic;
using System.Text;

namespace NetDsl.Commands;

/// <summary>Writes a device's model as text, block after block, into a buffer that is reused.</summary>
internal sealed class ConfigWriter(ConfigForm form, Utf8Buffer? output = null)
{
    private static readonly byte[] Separator = Encoding.ASCII.GetBytes("#\n");
    private static readonly byte[] Return = Encoding.ASCII.GetBytes("return\n");

    private RawPlaces? _raw;
    private byte[] _quit = [];
    private bool _indentsSystemView;
    private int _depth;
    private Command? _lastBlock;

    /// <summary>Room for the blocks of the outermost view, reused from device to device.</summary>
    public List<Block> Blocks { get; } = [];

    public Utf8Buffer Output { get; } = output ?? new Utf8Buffer();

    public void Begin(Dialect dialect)
    {
        Output.Truncate(0);
        _depth = 0;
        _raw = null;
        _lastBlock = null;
        _quit = dialect.Quit;
        _indentsSystemView = dialect.HasExactIndentation && form == ConfigForm.Config;
        if (form == ConfigForm.Script)
            Lines(dialect.ScriptHead);
    }

    public void End(Dialect dialect, Device device)
    {
        if (form == ConfigForm.Script)
        {
            Lines(dialect.ScriptTailOf(device));
            return;
        }

        Output.Blob(Separator);
        Output.Blob(Return);
    }

    /// <summary>Takes up the outermost view.</summary>
    public RawPlaces? EnterRoot(ViewObject owner) => EnterRaw(owner);

    /// <summary>Leaves the outermost view.</summary>
    public void LeaveRoot(RawPlaces? outer) => LeaveRaw(outer);

    /// <summary>Enters the view that the last line has opened; gives what <see cref="Leave(RawPlaces?)"/> needs.</summary>
    public RawPlaces? Enter(ViewObject? owner)
    {
        _depth++;
        return EnterRaw(owner);
    }

    /// <summary>Leaves the view.</summary>
    public void Leave(RawPlaces? outer)
    {
        LeaveRaw(outer);
        Leave();
    }

    public void BeginLine(Command? command) => BeginLine(command, opensView: command?.Opens is not null);

    private void BeginLine(Command? command, bool opensView)
    {
        if (_depth == 0 && form == ConfigForm.Config)
        {
            // Lines of one kind that open no view share a block, as on the device.
            if (command is null || command != _lastBlock || command.Opens is not null)
                Output.Blob(Separator);
            _lastBlock = command;
            if (_indentsSystemView && !opensView)
                Output.Byte((byte)' ');
        }

        for (var i = 0; i < _depth; i++)
            Output.Byte((byte)' ');
    }

    /// <summary>Ends a line: the blank behind its last word becomes the line break.</summary>
    public void EndLine() => Output.Bytes[Output.Length - 1] = (byte)'\n';

    /// <summary>Writes the raw lines that stand behind a line of the model.</summary>
    public void WriteRawBehind(Command command, object item)
    {
        _raw?.WriteBehind(this, command, item);
    }

    private void WriteRaw(RawLine line)
    {
        BeginLine(null, opensView: line.children is not null);
        Output.Text(Output.MasksSecrets ? SecretWords.MaskIn(line.Text) : line.Text);
        Output.Byte((byte)'\n');
        if (line.children is null)
            return;
        _depth++;
        foreach (var child in line.children)
            WriteRaw(child);
        Leave();
    }

    private void Leave()
    {
        if (form == ConfigForm.Script)
        {
            for (var i = 0; i < _depth; i++)
                Output.Byte((byte)' ');
            Output.Blob(_quit);
        }

        _depth--;
    }

    /// <summary>Takes up the raw lines of a view, if it has any; gives those of the view around it.</summary>
    private RawPlaces? EnterRaw(ViewObject? owner)
    {
        var outer = _raw;
        _raw = owner?.rawLines is { } lines ? new RawPlaces(lines) : null;
        _raw?.WriteFirst(this);
        return outer;
    }

    private void LeaveRaw(RawPlaces? outer)
    {
        _raw?.WriteRest(this);
        _raw = outer;
    }

    private void Lines(string[] lines)
    {
        foreach (var line in lines)
        {
            Output.Text(line);
            Output.Byte((byte)'\n');
        }
    }

    /// <summary>The raw lines of one view, by the line that they stand behind.</summary>
    public sealed class RawPlaces
    {
        private readonly List<RawLine> _lines;
        private readonly Dictionary<(Command, object), List<RawLine>> _places = [];

        public RawPlaces(List<RawLine> lines)
        {
            _lines = lines;
            foreach (var line in lines)
            {
                if (line.AfterCommand is null)
                    continue;
                if (!_places.TryGetValue((line.AfterCommand, line.AfterItem!), out var list))
                    _places.Add((line.AfterCommand, line.AfterItem!), list = []);
                list.Add(line);
            }
        }

        public void WriteFirst(ConfigWriter writer)
        {
            foreach (var line in _lines)
            {
                if (line.First)
                    writer.WriteRaw(line);
            }
        }

        public void WriteBehind(ConfigWriter writer, Command command, object item)
        {
            if (!_places.TryGetValue((command, item), out var lines))
                return;
            _places.Remove((command, item));
            foreach (var line in lines)
                writer.WriteRaw(line);
        }

        /// <summary>What stands behind nothing, or behind a line that is not written any more.</summary>
        public void WriteRest(ConfigWriter writer)
        {
            foreach (var line in _lines)
            {
                if (!line.First && (line.AfterCommand is null || _places.ContainsKey((line.AfterCommand, line.AfterItem!))))
                    writer.WriteRaw(line);
            }
        }
    }
}

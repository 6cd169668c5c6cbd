using System;
using System.Collections.Generic;
using System.Text;

namespace NetDsl.Commands;

/// <summary>Writes a device's model as text, block after block, into a buffer that is reused.</summary>
internal sealed class ConfigWriter(ConfigForm form, Utf8Buffer? output = null)
{
    private static readonly byte[] Separator = Encoding.ASCII.GetBytes("#\n");
    private static readonly byte[] Return = Encoding.ASCII.GetBytes("return\n");

    private readonly List<Entry> _entries = [];
    private readonly Stack<RawPlaces> _raw = new();
    private byte[] _quit = [];
    private int _depth;
    private Command? _lastBlock;

    public Utf8Buffer Output { get; } = output ?? new Utf8Buffer();

    public void Begin(Dialect dialect)
    {
        Output.Truncate(0);
        _depth = 0;
        _raw.Clear();
        _lastBlock = null;
        _quit = dialect.Quit;
        if (form == ConfigForm.Script)
            Lines(dialect.ScriptHead);
    }

    public void End(Dialect dialect)
    {
        if (form == ConfigForm.Script)
        {
            Lines(dialect.ScriptTail);
            return;
        }

        Output.Blob(Separator);
        Output.Blob(Return);
    }

    /// <summary>Writes the outermost view, its blocks in the order of their ranks.</summary>
    public void WriteRoot<TOwner>(View<TOwner> view, TOwner owner)
        where TOwner : class
    {
        _entries.Clear();
        for (var s = 0; s < view.Sections.Count; s++)
        {
            var section = view.Sections[s];
            var count = section.Count(owner);
            for (var i = 0; i < count; i++)
                _entries.Add(new Entry(section.RankOf(owner, i), s, i));
        }

        _entries.Sort();
        EnterRaw(owner);
        foreach (var entry in _entries)
            view.Sections[entry.Section].Write(owner, entry.Index, this);
        LeaveRaw();
    }

    /// <summary>Writes the lines of an opened view and leaves it.</summary>
    public void WriteView<TOwner>(View<TOwner> view, TOwner owner)
        where TOwner : class
    {
        _depth++;
        EnterRaw(owner);
        foreach (var section in view.Sections)
        {
            var count = section.Count(owner);
            for (var i = 0; i < count; i++)
                section.Write(owner, i, this);
        }

        LeaveRaw();
        Leave();
    }

    public void BeginLine(Command? command)
    {
        if (_depth == 0 && form == ConfigForm.Config)
        {
            // Lines of one kind that open no view share a block, as on the device.
            if (command is null || command != _lastBlock || command.Opens is not null)
                Output.Blob(Separator);
            _lastBlock = command;
        }

        for (var i = 0; i < _depth; i++)
            Output.Byte((byte)' ');
    }

    /// <summary>Ends a line: the blank behind its last word becomes the line break.</summary>
    public void EndLine() => Output.Bytes[Output.Length - 1] = (byte)'\n';

    /// <summary>Writes the raw lines that stand behind a line of the model.</summary>
    public void WriteRawBehind(Command command, object item)
    {
        if (_raw.Count > 0 && _raw.Peek() is { Places: not null } raw)
            raw.WriteBehind(this, command, item);
    }

    private void WriteRaw(RawLine line)
    {
        BeginLine(null);
        Output.Text(line.Text);
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

    private void EnterRaw(object owner)
    {
        var places = new RawPlaces((owner as ViewObject)?.rawLines);
        _raw.Push(places);
        places.WriteFirst(this);
    }

    private void LeaveRaw() => _raw.Pop().WriteRest(this);

    private void Lines(string[] lines)
    {
        foreach (var line in lines)
        {
            Output.Text(line);
            Output.Byte((byte)'\n');
        }
    }

    private readonly struct Entry(int rank, int section, int index) : IComparable<Entry>
    {
        public int Section { get; } = section;

        public int Index { get; } = index;

        private int Rank { get; } = rank;

        public int CompareTo(Entry other)
        {
            var order = Rank.CompareTo(other.Rank);
            if (order == 0)
                order = Section.CompareTo(other.Section);
            return order == 0 ? Index.CompareTo(other.Index) : order;
        }
    }

    /// <summary>The raw lines of one view, by the line that they stand behind.</summary>
    private readonly struct RawPlaces
    {
        private readonly List<RawLine>? _lines;

        public RawPlaces(List<RawLine>? lines)
        {
            _lines = lines;
            if (lines is null)
                return;
            Places = [];
            foreach (var line in lines)
            {
                if (line.AfterCommand is null)
                    continue;
                if (!Places.TryGetValue((line.AfterCommand, line.AfterItem!), out var list))
                    Places.Add((line.AfterCommand, line.AfterItem!), list = []);
                list.Add(line);
            }
        }

        public Dictionary<(Command, object), List<RawLine>>? Places { get; }

        public void WriteFirst(ConfigWriter writer)
        {
            if (_lines is null)
                return;
            foreach (var line in _lines)
            {
                if (line.First)
                    writer.WriteRaw(line);
            }
        }

        public void WriteBehind(ConfigWriter writer, Command command, object item)
        {
            if (!Places!.TryGetValue((command, item), out var lines))
                return;
            Places.Remove((command, item));
            foreach (var line in lines)
                writer.WriteRaw(line);
        }

        /// <summary>What stands behind nothing, or behind a line that is not written any more.</summary>
        public void WriteRest(ConfigWriter writer)
        {
            if (_lines is null)
                return;
            foreach (var line in _lines)
            {
                if (!line.First && (line.AfterCommand is null || Places!.ContainsKey((line.AfterCommand, line.AfterItem!))))
                    writer.WriteRaw(line);
            }
        }
    }
}

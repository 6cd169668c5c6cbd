using System;
using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>
/// Reads the indented form of a configuration into a model. Nothing is lost: a line that no command declares is kept
/// as a raw line in its place. Text whose indentation was lost or is odd is placed by what the open views understand.
/// </summary>
internal sealed class ConfigReader
{
    private readonly Dialect _dialect;
    private readonly string _file;
    private readonly List<Frame> _frames = [];
    private readonly Stack<Frame> _freeFrames = new();
    private readonly MatchState _state = new();
    private readonly Words _words = new();
    private readonly List<SourceLine>? _record;
    private bool _behindSeparator = true;
    private bool _hasSeparators;
    private (int Frame, Command Command, object Item)? _conflict;

    private ConfigReader(Dialect dialect, string file, bool record)
    {
        _dialect = dialect;
        _file = file;
        _record = record ? [] : null;
        _state.Words = _words;
    }

    /// <summary>Reads a configuration.</summary>
    /// <param name="dialect">Whose configuration it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="file">The file that origins name.</param>
    public static Device Read(Dialect dialect, string text, string file = "") => new ConfigReader(dialect, file, record: false).Run(text);

    /// <summary>Reads a configuration and tells what became of each line.</summary>
    public static (Device Device, IReadOnlyList<SourceLine> Lines) ReadWithLines(Dialect dialect, string text, string file = "")
    {
        var reader = new ConfigReader(dialect, file, record: true);
        var device = reader.Run(text);
        return (device, reader._record!);
    }

    private Device Run(string text)
    {
        _hasSeparators = text.StartsWith("#", StringComparison.Ordinal) || text.IndexOf("\n#", StringComparison.Ordinal) >= 0;
        var device = _dialect.CreateDevice();
        device.WasRead = true;
        device.Origin = new Origin(_file, 1, 1);
        Open(_dialect.Root, device, indent: -1, record: -1);
        var number = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0)
                end = text.Length;
            number++;
            _words.Split(text, number == 1 && text[at] == '\uFEFF' ? at + 1 : at, end);
            Line(at, number);
            at = end + 1;
        }

        return device;
    }

    private void Line(int lineStart, int number)
    {
        if (_words.Count == 0)
            return;
        var indent = _words.Start(0) - lineStart;
        if (_dialect.IsNeutral(_words) && (indent == 0 || _words.First(0) == '#'))
        {
            if (indent == 0)
            {
                _behindSeparator = true;
                if (_dialect.HasExactIndentation && _words.First(0) == '#')
                    CloseFrom(1);
            }

            return;
        }

        if (_words.Count == 1 && _words.Is(0, "quit"))
        {
            Quit(indent);
            return;
        }

        var parent = ParentByIndent(indent);
        var origin = new Origin(_file, number, indent + 1);
        _conflict = null;
        if (!Place(parent, indent, origin) && !(parent == 0 && _dialect.EndsScript(_words)))
            KeepRaw(parent, indent, origin);
        _behindSeparator = false;
    }

    /// <summary>Leaves a view, as a script does: the one that the line is indented below, or the innermost.</summary>
    private void Quit(int indent)
    {
        var left = ParentByIndent(indent);
        if (left == 0)
        {
            left = _frames.Count - 1;
            while (left > 0 && _frames[left].View is null)
                left--;
        }

        if (left > 0)
            CloseFrom(left);
    }

    private Frame Open(View? view, object owner, int indent, int record)
    {
        var frame = _freeFrames.Count > 0 ? _freeFrames.Pop() : new Frame();
        frame.Begin(view, owner, indent, record);
        _frames.Add(frame);
        return frame;
    }

    private void CloseFrom(int frame)
    {
        for (var i = _frames.Count - 1; i >= frame; i--)
        {
            _freeFrames.Push(_frames[i]);
            _frames.RemoveAt(i);
        }
    }

    /// <summary>The innermost open view whose header stands further left than the line.</summary>
    private int ParentByIndent(int indent)
    {
        var parent = _frames.Count - 1;
        while (_frames[parent].Indent >= indent)
            parent--;
        return parent;
    }

    private bool Place(int parent, int indent, Origin origin)
    {
        var innermost = _frames.Count - 1;
        if (_frames[parent].View is null)
        {
            // Below a block that is not understood; but behind a separator an indented line may be a top-level one.
            return _behindSeparator && TryView(0, indent, origin, repeats: false);
        }

        // Directly below a header at its own indentation: the block has lost its indentation.
        var flat = !_behindSeparator && parent == 0 && innermost > 0 && _frames[innermost].Indent == indent && !_frames[innermost].HasIndented;
        if (flat && TryView(innermost, indent, origin, repeats: true))
            return true;
        if (TryView(parent, indent, origin, repeats: innermost == parent || _behindSeparator || parent != 0))
            return true;
        if (_conflict is not null)
            return false;
        if (_behindSeparator)
        {
            // A top-level line that was indented by mistake.
            return parent > 0 && TryView(0, indent, origin, repeats: true);
        }

        // A line that has lost its indentation.
        for (var i = innermost; i > parent && (parent == 0 || !_dialect.HasExactIndentation); i--)
        {
            if (!(flat && i == innermost) && TryView(i, indent, origin, repeats: false))
                return true;
        }

        // Nowhere else: the line does say again what stands there already.
        return TryView(parent, indent, origin, repeats: true);
    }

    /// <summary>Offers the line to the commands of an open view.</summary>
    private bool TryView(int frame, int indent, Origin origin, bool repeats)
    {
        var owner = _frames[frame];
        foreach (var command in owner.View?.Candidates(_words) ?? [])
        {
            var reading = command.Match(owner.Owner, _state);
            if (reading == Reading.Refused || (reading == Reading.Repeated && !repeats))
                continue;
            if (reading == Reading.Conflicting)
            {
                // What comes later wins on the device: the line is kept behind the one that it contradicts.
                _conflict ??= (frame, command.Written, command.TargetOf(owner.Owner)!);
                return false;
            }

            if (!command.TryApply(owner.Owner, _state, origin, out var item))
            {
                _conflict ??= (frame, command.Written, item);
                return false;
            }

            Close(frame, indent);
            owner.LastCommand = command.Written;
            owner.LastItem = item;
            var record = Record(owner, modelled: true, origin);
            if (command.Opens is { } view)
                Open(view, item, indent, record).IsReopened = !ReferenceEquals(((ConfigObject)item).Origin, origin);
            return true;
        }

        return false;
    }

    private void KeepRaw(int parent, int indent, Origin origin)
    {
        if (_conflict is { } conflict)
        {
            Close(conflict.Frame, indent);
            var contradicting = new RawLine(_words.Rest(0), origin) { AfterCommand = conflict.Command, AfterItem = conflict.Item };
            ((ViewObject)_frames[conflict.Frame].Owner).AddRaw(contradicting);
            Open(null, contradicting, indent, Record(_frames[conflict.Frame], modelled: false, origin));
            return;
        }

        // In a block that has lost its indentation an unknown line belongs to the block. Where separators stand between
        // the blocks, a line that follows the header without one is such a line.
        var innermost = _frames[_frames.Count - 1];
        if (!_behindSeparator && parent == 0 && innermost.Indent == indent && innermost.View is not null && !innermost.HasIndented && (innermost.HasFlat || _hasSeparators))
            parent = _frames.Count - 1;
        Close(parent, indent);
        var owner = _frames[parent];
        var line = new RawLine(_words.Rest(0), origin);
        if (owner.Owner is RawLine above)
        {
            above.AddChild(line);
        }
        else
        {
            line.AfterCommand = owner.LastCommand;
            line.AfterItem = owner.LastItem;
            line.First = owner.LastCommand is null && (owner.StartsRaw ??= !owner.IsReopened || owner.View!.IsEmpty(owner.Owner));
            ((ViewObject)owner.Owner).AddRaw(line);
        }

        Open(null, line, indent, Record(owner, modelled: false, origin));
    }

    /// <summary>Leaves the views inside the one that took the line.</summary>
    private void Close(int frame, int indent)
    {
        CloseFrom(frame + 1);
        var owner = _frames[frame];
        if (indent > owner.Indent)
            owner.HasIndented = true;
        else
            owner.HasFlat = true;
    }

    private int Record(Frame parent, bool modelled, Origin origin)
    {
        if (_record is null)
            return -1;
        _record.Add(new SourceLine(origin.Line, parent.Record, _words.Rest(0), NormalLine.Of(_words), modelled));
        return _record.Count - 1;
    }

    /// <summary>An open view, or a raw line that may have lines below it.</summary>
    private sealed class Frame
    {
        public View? View { get; private set; }

        public object Owner { get; private set; } = null!;

        public int Indent { get; private set; }

        public int Record { get; private set; }

        /// <summary>An earlier block of the text was about the same object.</summary>
        public bool IsReopened { get; set; }

        /// <summary>Its first lines are raw and stand before all others of the object; null while that is not known.</summary>
        public bool? StartsRaw { get; set; }

        public Command? LastCommand { get; set; }

        public object? LastItem { get; set; }

        /// <summary>Some line of the block is indented below its header.</summary>
        public bool HasIndented { get; set; }

        /// <summary>Some line of the block stands at the indentation of its header.</summary>
        public bool HasFlat { get; set; }

        public void Begin(View? view, object owner, int indent, int record)
        {
            (View, Owner, Indent, Record) = (view, owner, indent, record);
            (IsReopened, StartsRaw, LastCommand, LastItem, HasIndented, HasFlat) = (false, null, null, null, false, false);
        }
    }
}

/// <summary>One line of a text that was read.</summary>
/// <param name="number">The line, counted from 1.</param>
/// <param name="parent">The index of the line that it stands below; -1 at the top.</param>
/// <param name="text">The line without its indentation.</param>
/// <param name="normal">The line without what may differ between two spellings of the same line.</param>
/// <param name="modelled">True when a command took it in, false when it is kept raw.</param>
internal readonly struct SourceLine(int number, int parent, string text, string normal, bool modelled)
{
    public int Number { get; } = number;

    public int Parent { get; } = parent;

    public string Text { get; } = text;

    public string Normal { get; } = normal;

    public bool Modelled { get; } = modelled;
}

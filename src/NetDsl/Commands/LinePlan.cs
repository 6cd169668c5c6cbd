using System.Collections.Generic;
using System.Text;

namespace NetDsl.Commands;

/// <summary>
/// How the line of a command is written for all objects with the same settings set: fixed text and values in turn, with no
/// decision left but where an alternative depends on more than the bits of <see cref="Presence{T}"/> tell.
/// </summary>
internal sealed class LinePlan<TItem>
    where TItem : class
{
    private readonly List<Step> _steps = [];
    private readonly StringBuilder _text = new();
    private Step[]? _done;

    public void Add(string keyword) => _text.Append(keyword).Append(' ');

    public void Add(ValueSlot<TItem> slot)
    {
        Flush();
        _steps.Add(new Step { Slot = slot });
    }

    public void Add(Node<TItem> node)
    {
        Flush();
        _steps.Add(new Step { Node = node });
    }

    public LinePlan<TItem> Finish()
    {
        Flush();
        _done = [.. _steps];
        return this;
    }

    public void Print(TItem item, ulong present, Utf8Buffer output)
    {
        foreach (var step in _done!)
        {
            if (step.Text is { } text)
                output.Blob(text);
            else if (step.Slot is { } slot)
                slot.Write(item, 0, output);
            else
                step.Node!.Print(item, present, output);
        }
    }

    private void Flush()
    {
        if (_text.Length == 0)
            return;
        _steps.Add(new Step { Text = Encoding.UTF8.GetBytes(_text.ToString()) });
        _text.Clear();
    }

    private struct Step
    {
        public byte[]? Text;
        public ValueSlot<TItem>? Slot;
        public Node<TItem>? Node;
    }
}

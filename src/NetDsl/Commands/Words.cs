using System;

namespace NetDsl.Commands;

/// <summary>
/// One line cut into its words, as positions in the text it stands in. Reused from line to line.
/// A word that starts with a double quote reaches to the closing one.
/// </summary>
internal sealed class Words
{
    private int[] _start = new int[32];
    private int[] _length = new int[32];

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>Where the line ends, trailing blanks left out.</summary>
    public int End { get; private set; }

    /// <summary>Cuts <paramref name="text"/> between <paramref name="from"/> and <paramref name="to"/> into words.</summary>
    public void Split(string text, int from, int to)
    {
        Text = text;
        Count = 0;
        while (to > from && IsBlank(text[to - 1]))
            to--;
        End = to;
        var at = from;
        while (true)
        {
            while (at < to && IsBlank(text[at]))
                at++;
            if (at >= to)
                return;
            var begin = at;
            at = text[at] == '"' ? EndOfQuoted(text, at, to) : EndOfPlain(text, at, to);
            if (Count == _start.Length)
            {
                Array.Resize(ref _start, Count * 2);
                Array.Resize(ref _length, Count * 2);
            }

            _start[Count] = begin;
            _length[Count++] = at - begin;
        }
    }

    public static Words Of(string line)
    {
        var words = new Words();
        words.Split(line, 0, line.Length);
        return words;
    }

    public int Start(int index) => _start[index];

    public int Length(int index) => _length[index];

    public char First(int index) => Text[_start[index]];

    public char Last(int index) => Text[_start[index] + _length[index] - 1];

    /// <summary>Is this word the given lower-case keyword, letter case aside?</summary>
    public bool Is(int index, string keyword)
    {
        var length = _length[index];
        return length == keyword.Length
            && string.Compare(Text, _start[index], keyword, 0, length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    /// <summary>The word as a string of its own.</summary>
    public string this[int index] => Text.Substring(_start[index], _length[index]);

    /// <summary>The rest of the line from this word on, inner blanks as they stand.</summary>
    public string Rest(int index) => Text.Substring(_start[index], End - _start[index]);

    /// <summary>Reads a word of decimal digits only, without a superfluous leading zero.</summary>
    public bool TryNumber(int index, out ulong value)
    {
        value = 0;
        int at = _start[index], end = at + _length[index];
        if (end - at > 19 || (end - at > 1 && Text[at] == '0'))
            return false;
        for (; at < end; at++)
        {
            var digit = Text[at] - '0';
            if ((uint)digit > 9)
                return false;
            value = (value * 10) + (uint)digit;
        }

        return true;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r';

    private static int EndOfPlain(string text, int at, int to)
    {
        while (at < to && !IsBlank(text[at]))
            at++;
        return at;
    }

    private static int EndOfQuoted(string text, int at, int to)
    {
        for (var i = at + 1; i < to; i++)
        {
            if (text[i] == '"' && (i + 1 == to || IsBlank(text[i + 1])))
                return i + 1;
        }

        return EndOfPlain(text, at, to);
    }
}

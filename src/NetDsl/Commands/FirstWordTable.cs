using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>Finds the commands by the first word of a line without making a string of it.</summary>
internal sealed class FirstWordTable
{
    private readonly (string? Word, Command[] Commands)[] _slots;

    public FirstWordTable(Dictionary<string, List<Command>> byKeyword)
    {
        var size = 16;
        while (size < byKeyword.Count * 2)
            size *= 2;
        _slots = new (string?, Command[])[size];
        foreach (var pair in byKeyword)
        {
            var at = Hash(pair.Key, 0, pair.Key.Length) & (size - 1);
            while (_slots[at].Word is not null)
                at = (at + 1) & (size - 1);
            _slots[at] = (pair.Key, [.. pair.Value]);
        }
    }

    public Command[]? Find(Words words, int index)
    {
        var at = Hash(words.Text, words.Start(index), words.Length(index)) & (_slots.Length - 1);
        while (_slots[at].Word is { } word)
        {
            if (words.Is(index, word))
                return _slots[at].Commands;
            at = (at + 1) & (_slots.Length - 1);
        }

        return null;
    }

    private static int Hash(string text, int start, int length)
    {
        unchecked
        {
            var hash = (int)2166136261;
            for (var i = start; i < start + length; i++)
            {
                var c = text[i];
                hash = (hash ^ (c is >= 'A' and <= 'Z' ? c | 0x20 : c)) * 16777619;
            }

            return hash & int.MaxValue;
        }
    }
}

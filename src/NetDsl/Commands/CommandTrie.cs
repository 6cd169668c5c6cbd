using System.Collections.Generic;

namespace NetDsl.Commands;

/// <summary>
/// Finds the commands of a view that a line can be of, by the fixed keywords that it begins with, without making a string of a word.
/// </summary>
internal sealed class CommandTrie
{
    private readonly Node _root = new();

    public CommandTrie(IEnumerable<Command> commands)
    {
        var order = new Dictionary<Command, int>();
        foreach (var command in commands)
        {
            order.Add(command, order.Count);
            foreach (var prefix in command.Prefixes)
            {
                var node = _root;
                foreach (var keyword in prefix)
                    node = node.Child(keyword);
                node.Own.Add(command);
            }
        }

        _root.Finish([], order);
    }

    /// <summary>The commands whose fixed beginning is the line's, in the order of their declaration.</summary>
    public Command[] Find(Words words)
    {
        var node = _root;
        for (var i = 0; i < words.Count && node.Find(words, i) is { } next; i++)
            node = next;
        return node.Candidates;
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _children = [];
        private (string? Word, Node? Node)[] _slots = [];

        public List<Command> Own { get; } = [];

        public Command[] Candidates { get; private set; } = [];

        public Node Child(string keyword)
        {
            if (!_children.TryGetValue(keyword, out var child))
                _children.Add(keyword, child = new Node());
            return child;
        }

        /// <summary>A command that ends further up is still a candidate down here.</summary>
        public void Finish(Command[] above, Dictionary<Command, int> order)
        {
            var all = new List<Command>(above);
            all.AddRange(Own);
            all.Sort((a, b) => order[a].CompareTo(order[b]));
            Candidates = [.. all];

            var size = 4;
            while (size < _children.Count * 2)
                size *= 2;
            _slots = new (string?, Node?)[size];
            foreach (var pair in _children)
            {
                pair.Value.Finish(Candidates, order);
                var at = Hash(pair.Key, 0, pair.Key.Length) & (size - 1);
                while (_slots[at].Word is not null)
                    at = (at + 1) & (size - 1);
                _slots[at] = (pair.Key, pair.Value);
            }
        }

        public Node? Find(Words words, int index)
        {
            var at = Hash(words.Text, words.Start(index), words.Length(index)) & (_slots.Length - 1);
            while (_slots[at].Word is { } word)
            {
                if (words.Is(index, word))
                    return _slots[at].Node;
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
}

using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers;

/// <summary>Looks for words in files without parsing them again; the answer is kept as long as the file.</summary>
internal static class SourceWords
{
    private const int BlockLength = 4096;

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Known = new();

    /// <summary>Does the text of a file hold a word, in code or anywhere else? One word is asked for in the life of a process.</summary>
    public static bool Contains(SyntaxTree tree, string word, CancellationToken cancel)
    {
        if (!Known.TryGetValue(tree, out var found))
            found = Known.GetValue(tree, t => new StrongBox<bool>(Contains(t.GetText(cancel), word)));
        return found.Value;
    }

    private static bool Contains(SourceText text, string word)
    {
        var block = new char[BlockLength];
        for (var from = 0; from < text.Length; from += BlockLength - word.Length + 1)
        {
            var count = Math.Min(BlockLength, text.Length - from);
            text.CopyTo(from, block, 0, count);
            if (new string(block, 0, count).IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}

using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetDsl.Analyzers;

/// <summary>Tells in which files a network may be defined, by their text alone; the answer is kept as long as the file.</summary>
internal static class DefinitionSearch
{
    private const string Word = nameof(Network.Define);
    private const int BlockLength = 4096;

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> Known = new();

    /// <summary>Does the name of the verb stand in a file, in code or anywhere else?</summary>
    public static bool MayDefine(SyntaxTree tree, CancellationToken cancel)
    {
        if (!Known.TryGetValue(tree, out var found))
        {
            var text = tree.GetText(cancel);
            found = Known.GetValue(tree, _ => new StrongBox<bool>(Holds(text)));
        }

        return found.Value;
    }

    private static bool Holds(SourceText text)
    {
        var block = new char[BlockLength];
        for (var from = 0; from < text.Length; from += BlockLength - Word.Length + 1)
        {
            var count = Math.Min(BlockLength, text.Length - from);
            text.CopyTo(from, block, 0, count);
            if (new string(block, 0, count).IndexOf(Word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}

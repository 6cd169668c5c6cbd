using System.Collections.Generic;

namespace NetDsl;

/// <summary>The items of a list that may not be there, without making one: rules ask very many objects that have none.</summary>
internal readonly struct ListItems<T>(List<T>? list)
{
    public Enumerator GetEnumerator() => new(list);

    public struct Enumerator(List<T>? list)
    {
        private int _at = -1;

        public readonly T Current => list![_at];

        public bool MoveNext() => list is not null && ++_at < list.Count;
    }
}

/// <summary>Lists that may not be there.</summary>
internal static class ListItems
{
    /// <summary>The items; none when there is no list.</summary>
    public static ListItems<T> Items<T>(this List<T>? list) => new(list);
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What rules propose when there is only one thing that can be meant.</summary>
internal static class SingleItems
{
    /// <summary>The only item; null when there is none or several are there.</summary>
    public static T? Only<T>(this List<T>? list)
        where T : class => list is { Count: 1 } ? list[0] : null;
}

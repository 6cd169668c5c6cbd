using System.IO.Enumeration;

namespace NetDsl;

/// <summary>Names with * and ?.</summary>
internal static class Glob
{
    public static bool IsMatch(string glob, string name) => FileSystemName.MatchesSimpleExpression(glob, name, ignoreCase: true);
}

using System;

namespace NetDsl.H3c;

/// <summary>Questions about dial rules and the ACLs that decide in them. ACLs are not modelled: their lines stay as they are.</summary>
internal static class DialRules
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>The only dialer group that has rules; null when there are none, several, or more than the model shows.</summary>
    public static DialerGroupNumber? FindOnlyDialRule(this ComwareRouterView router)
    {
        if (!router.IsComplete || router.HasUnknownDialRules)
            return null;
        DialerGroupNumber? only = null;
        foreach (var rule in router.Router.dialRules.Items())
        {
            var group = rule.group.Or(default);
            if (only is { } other && other != group)
                return null;
            only = group;
        }

        return only;
    }

    /// <summary>The line that opens the ACL of a dial rule; null when there is none.</summary>
    public static RawLine? FindAcl(this ComwareRouterView router, DialRule rule)
    {
        var name = rule.acl.TryGet(out var number) ? number.ToString() : rule.aclName.TryGet(out var text) ? text.ToString() : null;
        if (name is null)
            return null;
        foreach (var line in router.Router.rawLines.Items())
        {
            var words = line.Text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || !words[0].Equals("acl", StringComparison.OrdinalIgnoreCase))
                continue;
            for (var i = 1; i < words.Length; i++)
            {
                if (words[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                    return line;
            }
        }

        return null;
    }

    /// <summary>Does one of the rules of an ACL permit something?</summary>
    public static bool Permits(this RawLine acl)
    {
        foreach (var line in acl.children.Items())
        {
            if (line.Text.IndexOf("permit", StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}

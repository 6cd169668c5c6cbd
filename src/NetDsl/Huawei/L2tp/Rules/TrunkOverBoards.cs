using System;

namespace NetDsl.Huawei;

/// <summary>L-106: users come in over an Eth-Trunk whose members are on several boards, and the calling number names the interface.</summary>
internal sealed class TrunkOverBoards() : UserInterfaceRule(
    "ND3106",
    "The calling number of an Eth-Trunk over several boards has no fixed format",
    Severity.Warning,
    "With members on several boards the interface in the calling number depends on the board where a user comes in: the LNS takes one user for several. Give the L2TP group the format version1.")
{
    protected override void Check(VrpInterface there, RuleContext context)
    {
        if (there.bas is not { } bas || there.name is not { IsKnown: true, Raw.Kind: InterfaceKind.EthTrunk } || FindGroup(there, bas, context) is not { lac: { } lac } group)
            return;
        if (group.IsOpen || lac.IsOpen || lac.callingNumberFormat.IsSet || lac.callingNumber.IsSet || group.MayHold("calling-number-avp") || there.Router.l2tp is { callingNumber.IsSet: true })
            return;
        if (FindOtherBoard(there) is { } boards)
            context.Report(new Finding(Info, bas.Origin, $"{there.Show()}: the Eth-Trunk has members on the boards {boards.First} and {boards.Second}, and the calling number of a user depends on the board. Give L2TP group {group.name} the format version1.")
            {
                Related = [new RelatedPlace(lac.Origin, "the L2TP group")],
                Fix = Fix.Configure("Send the calling number in the form of version 1", lac.Origin, $"{nameof(LacBuilder.CallingNumberFormat)}({nameof(CallingNumberFormat)}.{nameof(CallingNumberFormat.Version1)})"),
            });
    }

    /// <summary>The group of the domain of the interface.</summary>
    private static L2tpGroup? FindGroup(VrpInterface there, Bas bas, RuleContext context)
    {
        var names = AccessNames.Of(there.Router, context);
        return names.Domains.Find(bas.authenticationDomain) is { } domain && domain.IsTunnelled() ? names.L2tpGroups.Find(domain.l2tpGroups![0].group) : null;
    }

    private static (string First, string Second)? FindOtherBoard(VrpInterface trunk)
    {
        var number = trunk.name.Raw.Main.Number;
        string? first = null;
        foreach (var port in trunk.Router.interfaces)
        {
            if (port.ethTrunkMembership is not { } member || !member.trunk.TryGet(out var id) || id.ToString() != number || !port.name.TryGet(out var name))
                continue;
            var slash = name.Number.IndexOf('/');
            var board = slash < 0 ? "" : name.Number.Substring(0, slash);
            first ??= board;
            if (!string.Equals(first, board, StringComparison.Ordinal))
                return (first, board);
        }

        return null;
    }
}

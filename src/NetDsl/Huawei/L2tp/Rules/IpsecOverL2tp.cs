using System;

namespace NetDsl.Huawei;

/// <summary>L-176: IPsec does not protect the tunnels of a LAC.</summary>
internal sealed class IpsecOverL2tp() : HotBackupRule(
    "ND3176",
    "IPsec is to protect the tunnels of a LAC",
    Severity.Error,
    "The device does not protect L2TP by IPsec where it is the LAC, nor with hot backup: the tunnels do not come up, or are lost at a switchover. Protect the way to the LNS on other devices.")
{
    protected override void Check(BackedUpLac lac, RuleContext context)
    {
        if (lac.Groups.Count == 0)
            return;
        foreach (var block in lac.Router.rawLines.Items())
        {
            if (!block.Text.Begins("ike peer "))
                continue;
            foreach (var line in block.Children)
            {
                if (line.Text.Begins("remote-address ") && FindGroup(lac, line.Text) is { } group)
                    context.Report(new Finding(Info, line.Origin, $"{lac}: the IKE peer is an LNS of the L2TP group {group.name}: IPsec does not protect L2TP where the device is the LAC. Protect the way to the LNS on other devices."));
            }
        }
    }

    private static L2tpGroup? FindGroup(BackedUpLac lac, string text)
    {
        foreach (var group in lac.Groups)
        {
            foreach (var start in group.lac!.starts!)
            {
                foreach (var server in start.servers)
                {
                    if (server.TryGet(out var known) && !known.Address.IsUnknown && text.TrimEnd().EndsWith(" " + known.Address, StringComparison.Ordinal))
                        return group;
                }
            }
        }

        return null;
    }
}

using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <content>What has to be known when the script is loaded.</content>
public sealed partial class VrpRouter
{
    internal override void AddRemarks(List<OperatorNote> remarks)
    {
        foreach (var group in l2tpGroups.Items())
        {
            if (group.helloInterval.TryGet(out var hello) && hello.Value is > 0 and < 60)
                Asks(remarks, $"L2TP group {group.name}: Hello interval of {hello} s", $"tunnel timer hello {hello}", group.helloInterval.Origin);
            if (group.receiveWindow.IsSet || group.outerDscp.IsSet || group.negotiatedDscp.IsSet || group.lns is { scheduleAfterCar.IsSet: true })
            {
                remarks.Add(new OperatorNote(
                    $"L2TP group {group.name}: only new tunnels",
                    "Receive window, DSCP and scheduling behind the rate limit hold for tunnels that come up after the script was loaded. Plan a reset where they have to hold for all.",
                    [],
                    group.Origin));
            }
        }

        foreach (var there in interfaces)
        {
            if (there.ppp is { } ppp && ((ppp.keepaliveInterval.TryGet(out var interval) && interval.Value < 20) || (ppp.keepaliveRetransmissions.TryGet(out var tries) && tries.Value < 3)))
                Asks(remarks, $"{there.name}: keepalive below the default", "ppp keepalive", ppp.keepaliveInterval.Origin ?? ppp.keepaliveRetransmissions.Origin);
        }

        if (l2tp is { tunnelBaseId.IsSet: true } global)
        {
            remarks.Add(new OperatorNote(
                "Tunnel base ID",
                "The device refuses the command once it has tunnels, and there is no way to take it back: load the script before L2TP goes into service.",
                [],
                global.tunnelBaseId.Origin ?? global.Origin));
        }
    }

    private static void Asks(List<OperatorNote> remarks, string title, string command, Origin? at) =>
        remarks.Add(new OperatorNote(title, $"The device asks for a confirmation of `{command}`: answer `Y`.", [], at ?? Origin.None));
}

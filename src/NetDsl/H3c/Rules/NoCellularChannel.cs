using System;

namespace NetDsl.H3c;

/// <summary>D-129: the interface of a channel that the cellular modem does not have.</summary>
internal sealed class NoCellularChannel() : ComwareInterfaceRule(
    "ND5129",
    "The interface of a cellular channel without the channel",
    Severity.Error,
    "An interface of a cellular modem comes to be when its channel is made: eth-channel for 4G, serial-set for 3G. Without it the router refuses all that is configured on the interface. Make the channel on the modem.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        var name = there.Name;
        if (name.Kind is not (InterfaceKind.EthChannel or InterfaceKind.Serial) || name.LineOf() is not { } line || !there.Router.IsComplete)
            return;
        var isEthernet = name.Kind == InterfaceKind.EthChannel;
        if (there.Controller() is not { } modem)
        {
            if (isEthernet && !there.Router.MayHold("controller"))
                context.Report(new Finding(Info, there.Interface.Origin, $"{there} is the channel of a modem that {there.Router} does not describe: there is no such interface. Describe the modem Cellular{line} with Controller, and make the channel with EthChannel."));
            return;
        }

        var number = name.Number.Substring(line.Length + 1);
        if (modem.name.Value.Kind != InterfaceKind.Cellular || modem.IsOpen || modem.MayHold("eth-channel") || modem.MayHold("serial-set"))
            return;
        foreach (var channel in (isEthernet ? modem.ethChannels : modem.serialSets).Items())
        {
            if (!channel.number.IsKnown || string.Equals(channel.number.ToString(), number, StringComparison.Ordinal))
                return;
        }

        var verb = isEthernet ? nameof(ComwareControllerBuilder.EthChannel) : nameof(ComwareControllerBuilder.SerialSet);
        context.Report(new Finding(Info, modem.Origin, $"{there.Router}: the modem {modem.name} has no {(isEthernet ? "eth-channel" : "serial-set")} {number}, so there is no interface {name}: the router refuses what is configured on it. Make the channel.")
        {
            Related = [new RelatedPlace(there.Interface.Origin, "the interface")],
            Fix = int.TryParse(number, out _) ? Fix.Configure("Make the channel", modem.Origin, $"{verb}({number})") : null,
        });
    }
}

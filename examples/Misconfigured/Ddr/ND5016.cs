using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The channel of a 4G modem is the backup.</summary>
public static partial class ND5016
{
    public static Network Bad() => Network.Define("ND5016", net =>
    {
        net.Branch(standby: false, configure: branch =>
        {
            branch.Controller("Cellular2/5/0", modem => modem.EthChannel(0));
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Eth-channel2/5/0:0", preference: 100);
            branch.Interface("Eth-channel2/5/0:0", channel =>
            {
                channel.AddressFrom(AddressSource.Cellular).Dial(dial => dial.Traditional().Group(1).Idle(0).Route("0.0.0.0", "*99#", configure: route => route.Mask(0)));
                channel.StandbyRoutingGroup(1); // expect ND5016
            });
        });
    });
}

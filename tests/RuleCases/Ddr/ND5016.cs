using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5016
{
    public static Network Good() => Network.Define("ND5016", net =>
    {
        net.Branch(configure: branch =>
        {
            branch.Controller("Cellular2/5/0", modem => modem.EthChannel(0));
            branch.TrackInterface(1, "Serial2/1/0");
            branch.StaticRoute("40.0.0.0/8", (InterfaceName)"Eth-channel2/5/0:0", preference: 100);
            branch.Interface("Eth-channel2/5/0:0", channel =>
            {
                channel.AddressFrom(AddressSource.Cellular).Dial(dial => dial.Traditional().Group(1).Number("*99#", autodial: true)).BackupTrack(1);
            });
        });
    });

    public static Network Unknown(InterfaceName name) => Network.Define("ND5016", net =>
    {
        net.Branch(ddr: false, configure: branch =>
        {
            branch.Interface(name, channel =>
            {
                channel.Dial(dial => dial.Traditional().Group(1).Idle(0).Route("20.1.1.2", "8810052", broadcast: true)).StandbyRoutingGroup(1);
            });
        });
    });
}

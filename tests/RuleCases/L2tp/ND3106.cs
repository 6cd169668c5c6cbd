using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND3106
{
    public static Network Fixed() => Network.Define("ND3106", net =>
    {
        net.Lac1(lac1 =>
        {
            lac1.Interface("GE1/0/0", port => port.JoinEthTrunk(1));
            lac1.Interface("GE2/0/0", port => port.JoinEthTrunk(1));
            lac1.L2tpGroup("lac2", lac2 =>
            {
                lac2.TunnelName("lac2").Password(Secret.FromEnvironment("TUNNEL_PASSWORD"), PasswordForm.Cipher);
                lac2.Lac(side => side.Lns("3.3.3.3").Source("LoopBack0").CallingNumberFormat(CallingNumberFormat.Version1));
            });
            lac1.Aaa(aaa => aaa.Domain("isp2", isp2 => isp2.AuthenticationScheme("default1").RadiusGroup("radius1").L2tpGroup("lac2")));
            lac1.Interface("Eth-Trunk1.1", access =>
            {
                access.PppoeServer(1).UserVlan(1, 100);
                access.Bas(bas => bas.Layer2Subscriber("isp2"));
            });
        });
    });

    public static Network Good_one_board() => Network.Define("ND3106", net =>
    {
        net.Lac1(lac1 =>
        {
            lac1.Interface("GE1/0/0", port => port.JoinEthTrunk(1));
            lac1.Interface("GE1/0/1", port => port.JoinEthTrunk(1));
            lac1.Interface("GE2/0/0", port => port.JoinEthTrunk(11));
            lac1.Interface("Eth-Trunk1.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber("isp1")));
        });
    });

    public static Network Unknown(InterfaceName port, Input<CallingNumberFormat> format) => Network.Define("ND3106", net =>
    {
        net.Lac1(
            lac1 =>
            {
                lac1.Interface(port, member => member.JoinEthTrunk(1));
                lac1.Interface("GE2/0/0", member => member.JoinEthTrunk(1));
                lac1.Interface("GE3/0/0", member => member.JoinEthTrunk(1));
                lac1.Interface("Eth-Trunk1.1", access => access.PppoeServer(1).UserVlan(1, 100).Bas(bas => bas.Layer2Subscriber("isp1")));
            },
            lac: side => side.CallingNumberFormat(format));
    });
}

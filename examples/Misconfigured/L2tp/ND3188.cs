namespace NetDsl.Examples.Misconfigured;

/// <summary>A network of OSPF holds the source of the tunnels.</summary>
public static partial class ND3188
{
    public static Network Bad() => Network.Define("ND3188", net =>
    {
        net.HotBackup(lac => lac.Ospf(1, ospf => ospf.Area(0, area =>
        {
            area.Network("7.7.7.7/32"); // expect ND3188
        })));
    });
}

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5321
{
    public static Network Fixed() => Network.Define("ND5321", net =>
    {
        net.Branch();
        net.Center(leased: i =>
        {
            i.KeepaliveRetry(3);
        });
    });

    public static Network Good_the_same() => Network.Define("ND5321", net =>
    {
        net.Branch();
        net.Center(leased: i => i.RemoteAddress("10.1.1.1"));
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND5321", net =>
    {
        net.Branch();
        net.Center(leased: i => i.RemoteAddress(address));
    });
}

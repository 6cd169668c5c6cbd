namespace NetDsl.Examples.Misconfigured;

public static partial class ND4022
{
    public static Network Fixed() => Network.Define("ND4022", net =>
    {
        net.Egress(without2: Without.Loopback, masg2: pe =>
        {
            pe.Loopback(1, lo => lo.Address("6.6.6.6/32"));
        });
    });

    public static Network Good_another_loopback() => Network.Define("ND4022", net =>
    {
        net.Egress(masg2: pe =>
        {
            pe.Loopback(2, lo => lo.Address("10.9.1.1/24"));
        });
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND4022", net =>
    {
        net.Egress(without2: Without.Loopback, masg2: pe =>
        {
            pe.Loopback(1, lo => lo.Address(address));
        });
    });
}

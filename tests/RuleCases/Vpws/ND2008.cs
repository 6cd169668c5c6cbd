namespace NetDsl.Examples.Misconfigured;

public static partial class ND2008
{
    public static Network Good() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1)));
        net.Remote("PE2", "2.2.2.2", "1.1.1.1", 1);
    });

    public static Network Fixed() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30"));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1));
        });
    });

    public static Network Unknown(Ipv4Prefix address) => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac => ac.Pseudowire("10.0.0.2", 1)));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe => pe.Interface("GE0/1/1", link => link.Address(address)));
    });
}

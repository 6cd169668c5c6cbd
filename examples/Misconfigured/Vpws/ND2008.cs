namespace NetDsl.Examples.Misconfigured;

/// <summary>The peer is an address of a router and not its LSR ID.</summary>
public static partial class ND2008
{
    public static Network Bad() => Network.Define("ND2008", net =>
    {
        net.Pe("PE1", "1.1.1.1", ["2.2.2.2"], pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("10.0.0.2", 1); // expect ND2008
        }));
        net.Pe("PE2", "2.2.2.2", ["1.1.1.1"], pe =>
        {
            pe.Interface("GE0/1/1", link => link.Address("10.0.0.2/30"));
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("1.1.1.1", 1)); // expect ND2016
        });
    });
}

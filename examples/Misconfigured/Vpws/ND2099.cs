namespace NetDsl.Examples.Misconfigured;

/// <summary>Two attachment circuits of a router have one service name.</summary>
public static partial class ND2099
{
    public static Network Bad() => Network.Define("ND2099", net =>
    {
        net.Pe1(pe =>
        {
            pe.Interface("GE0/1/0", ac => ac.Pseudowire("2.2.2.2", 1).ServiceName("gold"));
            pe.Interface("GE0/1/1", ac =>
            {
                ac.Pseudowire("2.2.2.2", 2);
                ac.ServiceName("gold"); // expect ND2099
            });
        });
    });
}

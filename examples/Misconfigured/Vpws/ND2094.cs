namespace NetDsl.Examples.Misconfigured;

/// <summary>stream-dual-receiving stands where there are no two pseudowires.</summary>
public static partial class ND2094
{
    public static Network Bad() => Network.Define("ND2094", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.StreamDualReceiving(); // expect ND2094
        }));
    });
}

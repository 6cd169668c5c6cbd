namespace NetDsl.Examples.Misconfigured;

/// <summary>The leased line costs more than the backup.</summary>
public static partial class ND5081
{
    public static Network Bad() => Network.Define("ND5081", net =>
    {
        net.IsisBranch(leased: line => line.Isis(isis => isis.Cost(50)), bri: line =>
        {
            line.Isis(isis => isis.Cost(40)); // expect ND5081
        });
    });
}

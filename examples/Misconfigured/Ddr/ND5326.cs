namespace NetDsl.Examples.Misconfigured;

/// <summary>The primary rate line has only the time slot of its signalling.</summary>
public static partial class ND5326
{
    public static Network Bad() => Network.Define("ND5326", net =>
    {
        net.H3cRouter("Office", r =>
        {
            r.Controller("E1 2/3/0", e1 =>
            {
                e1.Pri("16"); // expect ND5326
            });
        });
    });
}

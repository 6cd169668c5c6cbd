using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>A redundancy mode stands where there are no two pseudowires.</summary>
public static partial class ND2091
{
    public static Network Bad() => Network.Define("ND2091", net =>
    {
        net.Pe1(pe => pe.Interface("GE0/1/0", ac =>
        {
            ac.Pseudowire("2.2.2.2", 1);
            ac.Redundancy(PwRedundancy.Master); // expect ND2091
        }));
    });
}

"""Extracts a partitioned data set of articles with vietmil, one process a partition.

spark-submit extract_job.py ARTICLES OUTPUT [COMMAND]

ARTICLES  anything spark.read.json reads, with columns id, text and publishedAt
OUTPUT    a folder for the results, JSON lines
COMMAND   how to call vietmil on the workers; default "vietmil"
"""

import sys

from pyspark.sql import SparkSession, functions as F

articles, output = sys.argv[1:3]
command = sys.argv[3] if len(sys.argv) > 3 else "vietmil"

spark = SparkSession.builder.appName("vietmil").getOrCreate()
lines = (
    spark.read.json(articles)
    .select(F.to_json(F.struct("id", "text", "publishedAt")).alias("line"))
    .rdd.map(lambda row: row.line)
    # One record in, one out: Spark already runs a task for each core, so one job a process.
    .pipe(f"{command} extract - --format ndjson --jobs 1 --quiet", checkCode=True)
)
lines.saveAsTextFile(output)

results = spark.read.json(output)
mentions = results.select("id", F.explode("mentions").alias("m")).select("id", "m.type", "m.value", "m.start", "m.end")
mentions.groupBy("type").count().orderBy("type").show()
print(f"records: {results.count()}, ids: {results.select('id').distinct().count()}, mentions: {mentions.count()}")
spark.stop()
